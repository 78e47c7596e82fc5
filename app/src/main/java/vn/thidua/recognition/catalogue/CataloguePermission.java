package vn.thidua.recognition.catalogue;

import vn.thidua.shared.Permission;

/** What can be done with the catalogue. */
enum CataloguePermission implements Permission {
    /** See the rules; they are public law. */
    READ
}
