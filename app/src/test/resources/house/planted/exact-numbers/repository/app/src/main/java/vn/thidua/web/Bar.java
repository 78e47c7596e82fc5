package vn.thidua.web;

/** Planted. */
class Bar {
    double percent;
}
