package org.tamiz.sources.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.FileKind;

/**
 * Which sheet of a workbook is read. Never one of several that could be meant: nobody would know that the others were
 * not looked at.
 *
 * @param sheet the sheet
 * @param remarks what of the workbook is not read, in sentences
 */
public record SheetChoice(XlsxSheet sheet, List<String> remarks) {

    public SheetChoice {
        remarks = List.copyOf(remarks);
    }

    /**
     * The sheet of this name; without a name the only visible sheet in which anything stands.
     *
     * @throws SourceException when there is no such sheet, or more than one
     */
    public static SheetChoice of(XlsxFile workbook, @Nullable String named, FileKind kind) {
        List<XlsxSheet> sheets = workbook.sheets();
        if (named != null) {
            XlsxSheet sheet = sheets.stream()
                    .filter(each -> each.name().equals(named))
                    .findFirst()
                    .orElseThrow(() -> unclear(
                            workbook, "there is no sheet \"" + named + "\"", "Name one of these: " + names(sheets)));
            if (!workbook.hasValues(sheet)) {
                throw empty(workbook, "the sheet \"" + named + "\" is empty", kind);
            }
            return new SheetChoice(sheet, List.of());
        }
        List<XlsxSheet> filled = sheets.stream().filter(workbook::hasValues).toList();
        List<XlsxSheet> visible =
                filled.stream().filter(sheet -> !sheet.hidden()).toList();
        List<XlsxSheet> hidden = filled.stream().filter(XlsxSheet::hidden).toList();
        if (visible.isEmpty()) {
            throw empty(
                    workbook,
                    "no sheet says anything" + (hidden.isEmpty() ? "" : " but those that are hidden: " + names(hidden)),
                    kind);
        }
        if (visible.size() > 1) {
            throw unclear(workbook, "several sheets have data: " + names(visible), remedy(kind));
        }
        return new SheetChoice(
                visible.getFirst(),
                hidden.isEmpty()
                        ? List.of()
                        : List.of("Not read, because hidden: the sheets " + names(hidden) + ". Read: \""
                                + visible.getFirst().name() + "\"."));
    }

    /** A place of the sheet, for messages: {@code sheet "Clients", row 7}. */
    public String place(long row) {
        return place(sheet, row);
    }

    /** The same for any sheet. */
    public static String place(XlsxSheet sheet, long row) {
        return "sheet \"" + sheet.name() + "\", row " + row;
    }

    private static String remedy(FileKind kind) {
        return switch (kind) {
            case CUSTOMERS -> "Say which with --sheet NAME, and screen each of them";
            case LIST, OWN_LIST, PAIRS -> "Put the data into one sheet, or save each sheet as a file of its own";
        };
    }

    private static SourceException unclear(XlsxFile workbook, String problem, String remedy) {
        return new SourceException(Code.SHEET_UNCLEAR, workbook.file(), null, problem, remedy);
    }

    private static SourceException empty(XlsxFile workbook, String problem, FileKind kind) {
        return new SourceException(Code.FILE_EMPTY, workbook.file(), null, problem, kind.fetchAgain());
    }

    private static String names(List<XlsxSheet> sheets) {
        String names = sheets.stream()
                .limit(20)
                .map(sheet -> "\"" + Blanks.collapse(sheet.name()) + "\"")
                .collect(Collectors.joining(", "));
        return sheets.size() > 20 ? names + " and more" : names;
    }
}
