package org.tamiz.cli.violations.fetch;

import org.tamiz.cli.violations.sources.Sourced;

/** An arrow down: fetching knows no formats. */
final class FetchUsesTooMuch {

    private FetchUsesTooMuch() {}

    static String wrong() {
        return Sourced.name();
    }
}
