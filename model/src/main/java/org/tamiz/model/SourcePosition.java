package org.tamiz.model;

/**
 * Where in a file a record stands.
 *
 * @param file the file's name, without its folder
 * @param line 1-based line on which the record begins; 0 when the format has no lines worth naming
 */
public record SourcePosition(String file, long line) {

    public SourcePosition {
        Texts.requireText(file, "file");
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
