package vn.thidua.command.bench;

/** The limit: whole numbers that lie in memory already, added level by level, without asking whether anybody reported. */
final class PlainLoop {

    private final GeneratedFigures figures;
    private final long[][] values;

    PlainLoop(GeneratedFigures figures) {
        this.figures = figures;
        this.values = new long[figures.units()][GeneratedFigures.INDICATORS];
        for (int unit = 0; unit < values.length; unit++) {
            for (int place = 0; place < GeneratedFigures.INDICATORS; place++) {
                values[unit][place] = GeneratedFigures.figure(unit, place).orElse(0L);
            }
        }
    }

    /** Returns the sums of the nation. */
    long[] run() {
        long[][] clusters = new long[figures.clusters()][GeneratedFigures.INDICATORS];
        long[][] provinces = new long[figures.provinces()][GeneratedFigures.INDICATORS];
        long[] nation = new long[GeneratedFigures.INDICATORS];
        for (int unit = 0; unit < values.length; unit++) {
            add(clusters[figures.clusterOf(unit)], values[unit]);
        }
        for (int cluster = 0; cluster < clusters.length; cluster++) {
            add(provinces[figures.provinceOf(cluster)], clusters[cluster]);
        }
        for (long[] province : provinces) {
            add(nation, province);
        }
        return nation;
    }

    private static void add(long[] sum, long[] more) {
        for (int place = 0; place < sum.length; place++) {
            sum[place] += more[place];
        }
    }
}
