package org.tamiz.sources.ftm;

/**
 * One statement about one entity: that a property has a value, or only that the entity is there.
 *
 * @param property the property; empty where nothing is said but that the entity is there
 * @param value its value; empty likewise
 * @param schema the schema under which the entity stands in the source
 * @param dataset the dataset that says so
 * @param lang the language of the value; empty when not stated
 * @param from the moment from which it holds, as a number in the history
 * @param until the moment at which it holds no longer
 */
record Statement(String property, String value, String schema, String dataset, String lang, int from, int until) {

    /** {@link #until} of what is still seen. */
    static final int STILL = Integer.MAX_VALUE;

    boolean holdsAt(int moment) {
        return from <= moment && moment < until;
    }

    boolean saysMore() {
        return !property.isEmpty();
    }
}
