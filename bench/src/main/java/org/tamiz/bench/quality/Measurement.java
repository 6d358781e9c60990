package org.tamiz.bench.quality;

import java.io.IOException;
import java.nio.file.Path;

/** Measures the parts of the quality of names and matching, each on some extent of the data. */
enum Measurement {
    PAIRS {
        @Override
        void run(Path data, Extent extent, Measured measured) {
            new PairFigures(data, measured).names();
        }
    },
    SCRIPTS {
        @Override
        void run(Path data, Extent extent, Measured measured) throws IOException {
            new ScriptFigures(data, measured).measure(extent);
        }
    },
    ENTITIES {
        @Override
        void run(Path data, Extent extent, Measured measured) {
            new PairFigures(data, measured).entities();
        }
    },
    PEOPLE {
        @Override
        void run(Path data, Extent extent, Measured measured) throws IOException {
            new PeopleFigures(data, measured).measure(extent);
        }
    },
    INNOCENTS {
        @Override
        void run(Path data, Extent extent, Measured measured) throws IOException {
            new InnocentFigures(data, measured).known(extent);
        }
    },
    INNOCENT_NAMES_GLOBAL {
        @Override
        void run(Path data, Extent extent, Measured measured) throws IOException {
            new InnocentFigures(data, measured).named("global", extent);
        }
    },
    INNOCENT_NAMES_US {
        @Override
        void run(Path data, Extent extent, Measured measured) throws IOException {
            new InnocentFigures(data, measured).named("us", extent);
        }
    },
    INNOCENT_NAMES_OFAC {
        @Override
        void run(Path data, Extent extent, Measured measured) throws IOException {
            new InnocentFigures(data, measured).namedOnOfac(extent);
        }
    };

    /**
     * Measures this part.
     *
     * @param data the folder with benchmarks/, lists/ and names/
     * @throws IOException when a file of it cannot be read
     */
    abstract void run(Path data, Extent extent, Measured measured) throws IOException;

    /**
     * Measures all parts.
     *
     * @throws IOException when a file of the data cannot be read
     */
    static void runAll(Path data, Extent extent, Measured measured) throws IOException {
        for (Measurement part : values()) {
            part.run(data, extent, measured);
        }
    }
}
