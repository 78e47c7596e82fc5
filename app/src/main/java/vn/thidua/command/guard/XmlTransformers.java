package vn.thidua.command.guard;

import javax.xml.transform.TransformerFactory;

/**
 * Which library writes XML where others ask the Java platform for "some" one: the one of the platform itself.
 *
 * <p>The writer of workbooks asks anew for each of its parts. Without an answer the platform looks through all libraries each
 * time, and checks the signatures of the signed ones: half of the time that a workbook takes. Nor may a library that offers
 * itself become the writer of official papers.
 */
public final class XmlTransformers {

    static final String PROPERTY = TransformerFactory.class.getName();

    private XmlTransformers() {}

    /** Settles it for the whole process, unless the operator chose one. */
    public static void install() {
        System.getProperties()
                .putIfAbsent(
                        PROPERTY,
                        TransformerFactory.newDefaultInstance().getClass().getName());
    }
}
