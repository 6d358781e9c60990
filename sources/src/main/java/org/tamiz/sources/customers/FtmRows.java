package org.tamiz.sources.customers;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.ftm.FtmParties;
import org.tamiz.sources.ftm.FtmParties.Reading;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.FileKind;

/** The rows of a file of FollowTheMoney entities, one a line; blank lines are none. */
final class FtmRows implements CustomerFile.Rows {

    private final Path file;
    private final BoundedLines lines;
    private long number;

    FtmRows(BoundedLines lines, Path file) {
        this.file = file;
        this.lines = lines;
    }

    @Override
    public long position() {
        return lines.position();
    }

    @Override
    public void close() {
        lines.close();
    }

    @Override
    public @Nullable CustomerRow next() {
        String line = lines.next();
        while (line != null && Blanks.isBlank(line)) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        number++;
        return switch (FtmParties.read(line)) {
            case Reading.Named named -> row(id(named.id()), named.party());
            case Reading.Unusable unusable -> broken(unusable);
        };
    }

    private CustomerRow broken(Reading.Unusable unusable) {
        if (unusable.malformed() && !lines.isComplete()) {
            throw new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    "line " + lines.number(),
                    "the last line has no end and " + unusable.reason() + ", so the file was probably cut off",
                    FileKind.CUSTOMERS.fetchAgain());
        }
        return new CustomerRow.Broken(lines.number(), id(unusable.id()), unusable.reason());
    }

    private String id(@Nullable String stated) {
        return stated == null ? "row-" + number : stated;
    }

    private CustomerRow row(String id, Party party) {
        for (PartyName name : party.names()) {
            Optional<String> fault = CustomerNames.fault(name);
            if (fault.isPresent()) {
                return new CustomerRow.Broken(lines.number(), id, fault.get());
            }
        }
        return new CustomerRow.Screenable(lines.number(), id, party);
    }
}
