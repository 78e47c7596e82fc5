package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.stereotype.Component;

/** Writes press items as .html files that need nothing else: pictures and style are inside. */
@Component
public final class HtmlWriter {

    /** Returns the .html file of {@code item}, in UTF-8; equal items give equal bytes. */
    public byte[] write(PressItem item) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            writer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.transform(
                    new DOMSource(PressMarkup.of(item, StyleSheet.PRESS_SCREEN, UnaryOperator.identity())),
                    new StreamResult(file));
            return file.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
