package vn.thidua.reporting.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.IncomingArchive;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Violation;

/**
 * What a browser sent: files, folders and archives of files, laid side by side.
 *
 * @param reasons why it is not looked at; usually empty
 */
record SentFiles(List<SourceFile> files, List<Violation> reasons) {

    SentFiles {
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
    }

    /** @throws IOException if the connection breaks off */
    static SentFiles of(List<MultipartFile> sent) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        List<Violation> reasons = new ArrayList<>();
        for (MultipartFile part : sent) {
            String name = SourceFile.plainName(
                    Optional.ofNullable(part.getOriginalFilename()).orElse(""));
            if (name.isEmpty() || IncomingArchive.isBywork(name)) {
                continue;
            }
            if (!IncomingArchive.isNamedLikeOne(name)) {
                files.add(new SourceFile(name, part.getBytes()));
                continue;
            }
            switch (IncomingArchive.open(part.getBytes())) {
                case IncomingArchive.Opening.Refused(Violation reason) -> reasons.add(reason);
                case IncomingArchive.Opening.Opened(List<IncomingArchive.Item> items) ->
                    items.forEach(item -> files.add(new SourceFile(SourceFile.plainName(item.name()), item.content())));
            }
        }
        return new SentFiles(files, reasons);
    }
}
