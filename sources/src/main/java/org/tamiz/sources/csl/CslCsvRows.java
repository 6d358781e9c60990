package org.tamiz.sources.csl;

import java.io.StringWriter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * The rows of the CSV, each as a JSON object with a member for every column that says something. The form has no closing
 * mark and no date.
 */
final class CslCsvRows implements CslRows {

    /** Without one of these the rows would be other parties under other keys. */
    private static final List<String> NEEDED =
            List.of("source", "entity_number", "type", "programs", "name", "addresses", "alt_names");

    private final Path file;
    private final CsvRecords records;
    private final List<String> columns;

    private CslCsvRows(Path file, CsvRecords records) {
        this.file = file;
        this.records = records;
        CsvRecord header = nextNotBlank();
        this.columns = header == null
                ? List.of()
                : header.fields().stream()
                        .map(name -> Blanks.strip(name).toLowerCase(Locale.ROOT))
                        .toList();
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw new SourceException(
                        Code.COLUMN_MISSING,
                        file,
                        "line " + (header == null ? 1 : header.line()),
                        "the column \"" + needed + "\" of the Consolidated Screening List is not there",
                        FileKind.LIST.fetchAgain());
            }
        }
    }

    static CslCsvRows open(Path file, MessageDigest digest) {
        TextInput input = TextInput.ofList(file, digest);
        try {
            return new CslCsvRows(file, new CsvRecords(input, ','));
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    @Override
    public @Nullable CslRow next() {
        CsvRecord record = nextNotBlank();
        if (record == null) {
            return null;
        }
        int count = record.fields().size();
        if (record.fault() != null) {
            throw malformed(record, "the record " + record.fault());
        }
        // A last value of which there is not even a quote may have been longer.
        boolean torn = !record.ended() && records.rawText().endsWith(",");
        if (torn || (count < columns.size() && nextNotBlank() == null)) {
            throw new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    "line " + record.line(),
                    "the file breaks off inside its last record",
                    FileKind.LIST.fetchAgain());
        }
        if (count != columns.size()) {
            throw malformed(record, "the record has " + count + " columns instead of " + columns.size());
        }
        return new CslRow(new SourcePosition(SourceFile.name(file), record.line()), json(record.fields()));
    }

    private String json(List<String> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator row = CslJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            row.writeStartObject();
            for (int i = 0; i < fields.size(); i++) {
                if (!CslJson.isRunningNumber(columns.get(i)) && !Blanks.isBlank(fields.get(i))) {
                    row.writeName(columns.get(i));
                    row.writeString(fields.get(i));
                }
            }
            row.writeEndObject();
        }
        return text.toString();
    }

    private @Nullable CsvRecord nextNotBlank() {
        CsvRecord record = records.next();
        while (record != null && record.isBlank() && record.fields().size() == 1) {
            record = records.next();
        }
        return record;
    }

    private SourceException malformed(CsvRecord record, String problem) {
        return new SourceException(
                Code.FILE_MALFORMED, file, "line " + record.line(), problem, FileKind.LIST.quoteRemedy());
    }

    @Override
    public @Nullable PublicationTime published(NoticeLog notices) {
        return null;
    }

    @Override
    public Wholeness wholeness() {
        return Wholeness.UNMARKED;
    }

    @Override
    public void close() {
        records.close();
    }
}
