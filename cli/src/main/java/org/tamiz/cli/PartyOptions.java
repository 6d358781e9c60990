package org.tamiz.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.model.Identifier;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.model.State;
import org.tamiz.sources.customers.CustomerRow;
import org.tamiz.sources.customers.OneParty;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A party given on the command line. */
final class PartyOptions {

    @Option(names = "--name", paramLabel = "NAME", description = "Its name; more than one are aliases.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "person, organization, vessel, aircraft or unknown (default).")
    private PartyType type = PartyType.UNKNOWN;

    @Option(
            names = "--birth-date",
            paramLabel = "DATE",
            description = "Its date of birth: 1957-04-12, 1957-04 or 1957.")
    private @Nullable String birthDate;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "A country it is tied to: code or name. May be repeated.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--id",
            paramLabel = "SCHEME=VALUE",
            description = "An identifier, such as imo=9187629 or passport=A1234567. May be repeated.")
    private List<String> identifiers = new ArrayList<>();

    /** The party. What cannot be compared is an error here, because the user would believe that it had been. */
    Party party(CommandSpec spec) {
        if (names.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Give the name too, with --name: a party is screened by its name, and the rest supports it.");
        }
        try {
            Party party = OneParty.of(names, type, birthDate, countries, identifiers);
            for (Identifier identifier : party.identifiers()) {
                if (!IdentifierKey.of(identifier).isComparable()) {
                    throw new IllegalArgumentException("The identifier " + identifier.scheme() + "="
                            + identifier.value() + " says nothing that can be compared.");
                }
            }
            return party;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** The party as a row to screen. */
    static CustomerRow row(Party party) {
        return new CustomerRow.Screenable(0, "command-line", party);
    }

    /** Refuses an identifier of a scheme that nothing has: mistyped, it would be compared with nothing. */
    static void requireKnownSchemes(Party party, State state, CommandSpec spec) {
        for (Identifier identifier : party.identifiers()) {
            String scheme = identifier.scheme();
            boolean known = OneParty.isKnownScheme(scheme)
                    || state.entries().stream()
                            .flatMap(entry -> entry.party().identifiers().stream())
                            .anyMatch(listed -> listed.scheme().equals(scheme));
            if (!known) {
                throw new ParameterException(
                        spec.commandLine(),
                        "No list loaded has identifiers of the scheme \"" + scheme + "\". Usual ones: passport,"
                                + " national-id, tax-id, registration-number, imo, mmsi, lei, bic.");
            }
        }
    }
}
