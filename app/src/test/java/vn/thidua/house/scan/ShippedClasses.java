package vn.thidua.house.scan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes that are shipped, read once. */
public final class ShippedClasses {

    /** Templates after their translation to Java; nobody writes them, so no rule of style applies. */
    private static final String TEMPLATES = "vn.thidua.jte";

    /** All of them: both jars and the translated templates. */
    public static final JavaClasses WITH_TEMPLATES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.thidua");

    /** Those that people write. */
    public static final JavaClasses WRITTEN =
            WITH_TEMPLATES.that(DescribedPredicate.describe("are written by people", ShippedClasses::isWritten));

    private ShippedClasses() {}

    private static boolean isWritten(JavaClass type) {
        return !type.getPackageName().startsWith(TEMPLATES);
    }
}
