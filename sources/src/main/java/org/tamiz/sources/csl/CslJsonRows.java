package org.tamiz.sources.csl;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;
import org.tamiz.sources.internal.TextInputReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The rows of {@code {"total": 2, "search_performed_at": "…", "results": [{…}, {…}]}}, or of an array of them alone.
 *
 * <p>The closing brackets prove the file whole, and {@code total}, wherever it stands, has to be the number of rows: a
 * page of the search service looks like the file but for that.
 */
final class CslJsonRows implements CslRows {

    private final Path file;
    private final TextInputReader reader;
    private final JsonParser parser;
    private final boolean bare;
    private boolean inRows;
    private boolean resultsSeen;
    private long count;
    private @Nullable String total;
    private @Nullable String performedAt;

    private CslJsonRows(Path file, TextInputReader reader) {
        this.file = file;
        this.reader = reader;
        this.parser = CslJson.FACTORY.createParser(ObjectReadContext.empty(), reader);
        JsonToken first = nextToken();
        this.bare = first == JsonToken.START_ARRAY;
        this.inRows = bare;
        if (!bare && first != JsonToken.START_OBJECT) {
            throw malformed("the file is neither a JSON object nor an array");
        }
    }

    static CslJsonRows open(Path file, MessageDigest digest) {
        return of(TextInput.ofList(file, digest));
    }

    /** The same for a text that stands for the file. */
    static CslJsonRows of(TextInput input) {
        TextInputReader reader = new TextInputReader(input);
        try {
            return new CslJsonRows(input.file(), reader);
        } catch (SourceException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public @Nullable CslRow next() {
        if (!inRows && !findRows()) {
            return null;
        }
        JsonToken token = nextToken();
        if (token == JsonToken.START_OBJECT) {
            count++;
            SourcePosition position = new SourcePosition(SourceFile.name(file), line());
            return new CslRow(position, copyRow());
        }
        if (token != JsonToken.END_ARRAY) {
            throw malformed("one of the results is not an object");
        }
        inRows = false;
        if (bare) {
            checkEnd();
            return null;
        }
        return next();
    }

    /** Reads the members of the file up to its rows; false at the end of the file. */
    private boolean findRows() {
        if (bare) {
            return false;
        }
        for (JsonToken token = nextToken(); token != JsonToken.END_OBJECT; token = nextToken()) {
            String member = parser.currentName();
            JsonToken value = nextToken();
            switch (member) {
                case "results" -> {
                    if (value != JsonToken.START_ARRAY || resultsSeen) {
                        throw malformed(resultsSeen ? "\"results\" stands twice" : "\"results\" is not an array");
                    }
                    resultsSeen = true;
                    inRows = true;
                    return true;
                }
                case "total" -> total = scalar(value, member);
                case "search_performed_at" -> performedAt = scalar(value, member);
                // What the search service says about itself, such as when it fetched each list.
                default -> skipChildren();
            }
        }
        checkEnd();
        if (!resultsSeen) {
            throw malformed("there are no \"results\"");
        }
        checkTotal();
        return false;
    }

    private @Nullable String scalar(JsonToken value, String member) {
        if (value.isStructStart()) {
            throw malformed("\"" + member + "\" is not a single value");
        }
        return value == JsonToken.VALUE_NULL ? null : Blanks.strip(text());
    }

    private void checkEnd() {
        if (nextToken() != JsonToken.NOT_AVAILABLE) {
            throw malformed("more follows behind the closing bracket");
        }
    }

    private void checkTotal() {
        if (total == null) {
            return;
        }
        if (!total.matches("[0-9]{1,18}")) {
            throw malformed("\"total\" is not a number of results");
        }
        long stated = Long.parseLong(total);
        if (stated != count) {
            throw new SourceException(
                    stated > count ? Code.FILE_TRUNCATED : Code.FILE_MALFORMED,
                    file,
                    null,
                    "the file states " + stated + " results and holds " + count,
                    FileKind.LIST.fetchAgain());
        }
    }

    @Override
    public @Nullable PublicationTime published(NoticeLog notices) {
        if (performedAt == null || performedAt.isEmpty()) {
            return null;
        }
        try {
            return PublicationTime.at(OffsetDateTime.parse(performedAt), Origin.FILE);
        } catch (DateTimeException noOffset) {
            try {
                return PublicationTime.at(LocalDateTime.parse(performedAt).atOffset(ZoneOffset.UTC), Origin.FILE);
            } catch (DateTimeException unread) {
                notices.add(
                        NoticeCode.DATE_UNREAD,
                        new SourcePosition(SourceFile.name(file), 0),
                        null,
                        "search_performed_at",
                        "\"" + performedAt + "\" cannot be read as the time of publication, so that is not known.");
                return null;
            }
        }
    }

    @Override
    public Wholeness wholeness() {
        return Wholeness.PROVEN;
    }

    @Override
    public void close() {
        reader.close();
    }

    /** The next token; {@link JsonToken#NOT_AVAILABLE} behind the closing bracket, the only place where there is none. */
    private JsonToken nextToken() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    private void skipChildren() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    private String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    private String copyRow() {
        try {
            return CslJson.copyRow(parser);
        } catch (CslJson.RowTooLargeException e) {
            throw new SourceException(
                    Code.LINE_TOO_LONG,
                    file,
                    "line " + line(),
                    "one result holds more than " + CslJson.MAX_ROW_TOKENS + " values or " + CslJson.MAX_ROW_CHARS
                            + " characters",
                    FileKind.LIST.lengthRemedy());
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private SourceException malformed(String problem) {
        return new SourceException(Code.FILE_MALFORMED, file, "line " + line(), problem, FileKind.LIST.fetchAgain());
    }

    /** Jackson's own message quotes the text; names must not travel in messages. */
    private SourceException failure(JacksonException e) {
        String where = e.getLocation() == null
                ? null
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        if (e instanceof UnexpectedEndOfInputException) {
            return new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    where,
                    "the file breaks off before its closing bracket",
                    FileKind.LIST.fetchAgain());
        }
        if (e instanceof StreamConstraintsException) {
            return new SourceException(
                    Code.LINE_TOO_LONG,
                    file,
                    where,
                    "a value is longer than " + CslJson.MAX_TEXT + " characters or nested deeper than in any list",
                    FileKind.LIST.lengthRemedy());
        }
        return new SourceException(
                Code.FILE_MALFORMED, file, where, "the JSON is not valid", FileKind.LIST.fetchAgain());
    }
}
