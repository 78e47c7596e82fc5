package vn.thidua.house.type;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The features of the modules. A module's root package is its face and part of no feature. */
final class Features implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        Place place = Place.of(type);
        return place.feature().isEmpty() || place.isTemplate()
                ? SliceIdentifier.ignore()
                : SliceIdentifier.of(place.module(), place.feature());
    }

    @Override
    public String getDescription() {
        return "features";
    }
}
