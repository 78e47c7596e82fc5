package vn.thidua.scoring.rank;

/** Planted. */
class RankChoice {
    static final String PATH = "/scoring/ranks";
}
