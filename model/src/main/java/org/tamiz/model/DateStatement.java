package org.tamiz.model;

import java.util.Objects;

/** What a source says about a date: a date of some precision, a range, or words that were not understood. */
public sealed interface DateStatement {

    /**
     * One date.
     *
     * @param date the date
     * @param circa whether the source calls it approximate
     */
    record On(PartialDate date, boolean circa) implements DateStatement {
        public On {
            Objects.requireNonNull(date);
        }

        @Override
        public String toString() {
            return (circa ? "circa " : "") + date;
        }
    }

    /**
     * Some date from one to the other, both included.
     *
     * @param from the earliest date, not after {@code to}
     * @param to the latest date
     * @param circa whether the source calls the ends approximate
     */
    record Between(PartialDate from, PartialDate to, boolean circa) implements DateStatement {
        public Between {
            if (from.year() > to.year()) {
                throw new IllegalArgumentException("range ends before it begins: " + from + " to " + to);
            }
        }

        @Override
        public String toString() {
            return (circa ? "circa " : "") + from + " to " + to;
        }
    }

    /** A statement that could not be read as a date; kept as published. */
    record Unread(String text) implements DateStatement {
        public Unread {
            Texts.requireText(text, "date");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static DateStatement on(PartialDate date) {
        return new On(date, false);
    }
}
