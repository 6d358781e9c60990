package org.tamiz.ledger.internal;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a ledger as JSON lines: facts, and, where asked for, raw records and manifests. */
final class Exporter {

    private static final JsonFactory JSON = new JsonFactory();

    private final LedgerFile file;
    private final Manifests manifests;

    Exporter(LedgerFile file, Manifests manifests) {
        this.file = file;
        this.manifests = manifests;
    }

    void export(Writer out, boolean records) throws SQLException, IOException {
        List<Long> editions = new ArrayList<>();
        try (Statement statement = file.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT number, recorded, kind, body, previous, hash FROM fact ORDER BY number")) {
            while (rows.next()) {
                try (JsonGenerator json = line(out)) {
                    json.writeStartObject();
                    json.writeNumberProperty("fact", rows.getLong(1));
                    json.writeStringProperty("recorded", rows.getString(2));
                    json.writeStringProperty("kind", rows.getString(3));
                    // As a text, because the hash is over its very characters.
                    json.writeStringProperty("body", rows.getString(4));
                    json.writeStringProperty("previous", rows.getString(5));
                    json.writeStringProperty("hash", rows.getString(6));
                    json.writeEndObject();
                }
                out.write('\n');
                if (rows.getString(3).equals(FactJson.EDITION)) {
                    editions.add(rows.getLong(1));
                }
            }
        }
        if (records) {
            exportRecords(out);
            for (long edition : editions) {
                exportManifest(out, edition);
            }
        }
    }

    private void exportRecords(Writer out) throws SQLException, IOException {
        try (Statement statement = file.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT hash, text FROM record ORDER BY hash")) {
            while (rows.next()) {
                try (JsonGenerator json = line(out)) {
                    json.writeStartObject();
                    json.writeStringProperty("record", Hash.of(rows.getBytes(1)).toString());
                    json.writeStringProperty("text", rows.getString(2));
                    json.writeEndObject();
                }
                out.write('\n');
            }
        }
    }

    private void exportManifest(Writer out, long edition) throws SQLException, IOException {
        try (Manifests.Cursor cursor = manifests.cursor(edition)) {
            while (cursor.hasNext()) {
                Manifests.Row row = cursor.next();
                try (JsonGenerator json = line(out)) {
                    json.writeStartObject();
                    json.writeNumberProperty("edition", edition);
                    json.writeStringProperty("key", row.key());
                    json.writeStringProperty("record", row.hash().toString());
                    json.writeEndObject();
                }
                out.write('\n');
            }
        }
    }

    private static JsonGenerator line(Writer out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out));
    }

    /** Keeps the target open when a line is done. */
    private static final class Unclosed extends Writer {
        private final Writer out;

        private Unclosed(Writer out) {
            super(out);
            this.out = out;
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            out.write(chars, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
