package org.tamiz.sources;

import java.util.List;
import org.tamiz.model.Edition;
import org.tamiz.model.Notice;

/**
 * An edition as read, with what is worth knowing about it.
 *
 * @param edition the edition
 * @param notices what the reader noticed, in reading order
 */
public record ReadEdition(Edition edition, List<Notice> notices) {

    public ReadEdition {
        notices = List.copyOf(notices);
    }
}
