package org.tamiz.cli.violations.ledger;

import org.tamiz.cli.violations.names.Named;

/** Uses a module that its own may not use. */
final class LedgerUsesTooMuch {
    private LedgerUsesTooMuch() {}

    static String name() {
        return Named.name();
    }
}
