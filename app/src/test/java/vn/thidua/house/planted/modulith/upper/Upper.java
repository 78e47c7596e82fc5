package vn.thidua.house.planted.modulith.upper;

import vn.thidua.house.planted.modulith.lower.inside.Inside;

/** Reaches through the wall. */
record Upper(Inside inside) {}
