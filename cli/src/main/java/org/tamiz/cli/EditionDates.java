package org.tamiz.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.Ledger;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a user says of editions that are taken in: when they were published, and how much they may have lost. */
final class EditionDates {

    /** No list was published before it, so an earlier year is a slip. */
    private static final int FIRST_YEAR = 1950;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private EditionDates() {}

    /** The value of {@code --edition-date}; {@code null} where it is not given. */
    static @Nullable PublicationTime published(@Nullable String editionDate, CommandSpec spec) {
        if (editionDate == null) {
            return null;
        }
        try {
            PublicationTime published = switch (editionDate.length()) {
                case 7 -> PublicationTime.in(YearMonth.parse(editionDate), Origin.GIVEN);
                case 10 -> PublicationTime.on(LocalDate.parse(editionDate), Origin.GIVEN);
                default -> PublicationTime.at(OffsetDateTime.parse(editionDate), Origin.GIVEN);
            };
            if (published.from().getYear() < FIRST_YEAR) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--edition-date " + editionDate
                                + " is before any list of sanctions was published. Check the year.");
            }
            return published;
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--edition-date takes a day such as 2024-05-02, a month such as 2019-01, or an instant such as"
                            + " 2024-05-02T14:00-04:00; not \"" + editionDate + "\".");
        }
    }

    /** The value of {@code --max-loss} in hundredths of a percent; the usual one where it is not given. */
    static int maxLossBasisPoints(@Nullable String maxLoss, CommandSpec spec) {
        if (maxLoss == null) {
            return Ledger.DEFAULT_MAX_LOSS_BASIS_POINTS;
        }
        try {
            BigDecimal percent = new BigDecimal(maxLoss);
            if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
                return percent.movePointRight(2).intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // Told below, with what is expected.
        }
        throw new ParameterException(
                spec.commandLine(),
                "--max-loss takes a percentage from 0 to 100 with two decimals at most, such as 10; not \"" + maxLoss
                        + "\".");
    }
}
