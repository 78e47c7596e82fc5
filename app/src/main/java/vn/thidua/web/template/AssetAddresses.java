package vn.thidua.web.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Turns the path of a static file into its address with the hash of its content, which browsers keep for a year. */
@Component
@ConditionalOnWebApplication
class AssetAddresses {

    private final ResourceUrlProvider urls;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    AssetAddresses(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    String of(String path) {
        return known.computeIfAbsent(
                path,
                asked -> Optional.ofNullable(urls.getForLookupPath(asked))
                        .orElseThrow(() -> new IllegalStateException("no static file " + asked)));
    }
}
