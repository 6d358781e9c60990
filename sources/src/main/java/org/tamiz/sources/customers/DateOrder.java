package org.tamiz.sources.customers;

/** How the dates of a file that begin with a day or a month are to be read. */
public enum DateOrder {
    /** Not stated: {@code 12/04/1957} has two readings and is not read; {@code 25/03/1970} has one and is. */
    ISO,
    /** Day, month, year. */
    DMY,
    /** Month, day, year. */
    MDY
}
