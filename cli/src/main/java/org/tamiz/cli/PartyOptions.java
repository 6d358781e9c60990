package org.tamiz.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PartyType;
import org.tamiz.sources.customers.CustomerRow;
import org.tamiz.sources.customers.OneParty;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A party given on the command line. */
final class PartyOptions {

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "Its name; more than one are aliases.")
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
    private Map<String, String> identifiers = new LinkedHashMap<>();

    /** The party as a row to screen. */
    CustomerRow row(CommandSpec spec) {
        try {
            return new CustomerRow.Screenable(
                    0, "command-line", OneParty.of(names, type, birthDate, countries, identifiers));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
