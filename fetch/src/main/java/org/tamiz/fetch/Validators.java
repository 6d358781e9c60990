package org.tamiz.fetch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a server said beside a file, by which it knows later whether the file is still the same (RFC 9110, section 8.8).
 *
 * @param etag its entity tag, with quotation marks; {@code null} when it gave none
 * @param lastModified its date, as the server wrote it; {@code null} when it gave none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** A server that says nothing by which it could be asked again. */
    public static final Validators NONE = new Validators(null, null);

    public boolean isNone() {
        return etag == null && lastModified == null;
    }

    /** Whether both are of one file, as far as they tell; nothing said on either side tells nothing. */
    boolean agree(Validators other) {
        if (etag != null && other.etag != null) {
            return opaque(etag).equals(opaque(other.etag));
        }
        return lastModified != null && Objects.equals(lastModified, other.lastModified);
    }

    /** Two files of one weak tag say the same, which is all that is asked. */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
