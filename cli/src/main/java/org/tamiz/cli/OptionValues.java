package org.tamiz.cli;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.tamiz.cli.internal.DifferenceFilter;
import org.tamiz.cli.internal.Words;
import org.tamiz.ledger.Event;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.EntryId;
import org.tamiz.model.PartyType;
import org.tamiz.model.StableCode;
import org.tamiz.sources.customers.DateOrder;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. What picocli does by itself names Java's classes and constants in its complaints. */
final class OptionValues {

    private OptionValues() {}

    static void register(CommandLine line) {
        line.registerConverter(Path.class, OptionValues::path);
        line.registerConverter(TimeOptions.Moment.class, TimeOptions.Moment::parse);
        line.registerConverter(Charset.class, OptionValues::charset);
        line.registerConverter(Integer.class, OptionValues::wholeNumber);
        line.registerConverter(int.class, OptionValues::wholeNumber);
        line.registerConverter(PartyType.class, oneOf(List.of(PartyType.values())));
        line.registerConverter(WeakAliases.class, oneOf(List.of(WeakAliases.values())));
        line.registerConverter(DateOrder.class, oneOf(List.of(DateOrder.DMY, DateOrder.MDY)));
        line.registerConverter(CompareCommand.Lang.class, oneOf(List.of(CompareCommand.Lang.values())));
        line.registerConverter(EvaluateCommand.Format.class, oneOf(List.of(EvaluateCommand.Format.values())));
        line.registerConverter(ScreenCommand.Format.class, oneOf(List.of(ScreenCommand.Format.values())));
        line.registerConverter(EntryId.class, EntryIds::parse);
        line.registerConverter(LocalDate.class, OptionValues::day);
        line.registerConverter(ListsDiffCommand.Format.class, oneOf(List.of(ListsDiffCommand.Format.values())));
        line.registerConverter(ListsHistoryCommand.Format.class, oneOf(List.of(ListsHistoryCommand.Format.values())));
        line.registerConverter(ListsShowCommand.Format.class, oneOf(List.of(ListsShowCommand.Format.values())));
        line.registerConverter(DifferenceFilter.Change.class, oneOf(List.of(DifferenceFilter.Change.values())));
        line.registerConverter(Event.Weight.class, oneOf(List.of(Event.Weight.values())));
        line.registerConverter(ListsStatusCommand.Format.class, oneOf(List.of(ListsStatusCommand.Format.values())));
        line.registerConverter(ListsUpdateCommand.Format.class, oneOf(List.of(ListsUpdateCommand.Format.values())));
        line.registerConverter(ListsStatsCommand.Format.class, oneOf(List.of(ListsStatsCommand.Format.values())));
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(List<E> values) {
        List<String> words = values.stream().map(StableCode::of).toList();
        String choice = String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
        return text -> {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).equals(Words.lowerCase(text))) {
                    return values.get(i);
                }
            }
            throw new TypeConversionException("\"" + text + "\" is not " + choice);
        };
    }

    static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("the path is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + text + "\" is no path");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + text + "\" is no day such as 2024-05-02");
        }
    }

    private static Charset charset(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no encoding that this Java knows; usual ones are windows-1252 and UTF-16LE");
        }
    }

    private static Integer wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + text + "\" is no whole number");
        }
    }
}
