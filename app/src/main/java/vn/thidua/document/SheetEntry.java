package vn.thidua.document;

/**
 * A sheet as the workbook lists it.
 *
 * @param name on the tab
 * @param hidden whether nobody sees it without taking steps
 * @param part with its cells
 */
record SheetEntry(String name, boolean hidden, ArchivePart part) {}
