package org.tamiz.sources.customers;

import java.util.Optional;
import org.tamiz.model.PartyName;

/** What a name must be so that screening by it means something. */
final class CustomerNames {

    /** Longer than any name on a list; a longer value is another column's text or a torn record. */
    static final int MAX_NAME = 1000;

    private CustomerNames() {}

    /** Why the party cannot be screened by this name, to be put behind "the record"; empty when it can. */
    static Optional<String> fault(PartyName name) {
        String text = name.text();
        if (text.length() > MAX_NAME) {
            return Optional.of("has a name of more than " + MAX_NAME + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of("has a name with a zero character");
        }
        return Optional.empty();
    }
}
