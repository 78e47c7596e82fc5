package vn.thidua.command.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class XmlTransformersTests {

    private final Optional<String> before = Optional.ofNullable(System.getProperty(XmlTransformers.PROPERTY));

    @AfterEach
    void putBack() {
        before.ifPresentOrElse(
                chosen -> System.setProperty(XmlTransformers.PROPERTY, chosen),
                () -> System.clearProperty(XmlTransformers.PROPERTY));
    }

    @Test
    void namesTheOneOfThePlatform() {
        System.clearProperty(XmlTransformers.PROPERTY);

        XmlTransformers.install();

        assertThat(System.getProperty(XmlTransformers.PROPERTY))
                .isEqualTo(TransformerFactory.newDefaultInstance().getClass().getName());
        assertThat(TransformerFactory.newInstance()).hasSameClassAs(TransformerFactory.newDefaultInstance());
    }

    @Test
    void keepsWhatTheOperatorChose() {
        System.setProperty(XmlTransformers.PROPERTY, "chosen.by.the.Operator");

        XmlTransformers.install();

        assertThat(System.getProperty(XmlTransformers.PROPERTY)).isEqualTo("chosen.by.the.Operator");
    }
}
