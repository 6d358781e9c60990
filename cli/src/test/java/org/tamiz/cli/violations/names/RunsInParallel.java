package org.tamiz.cli.violations.names;

import java.util.List;

/** Runs on several threads through a stream. */
final class RunsInParallel {
    private RunsInParallel() {}

    static long count(List<String> texts) {
        return texts.parallelStream().count();
    }
}
