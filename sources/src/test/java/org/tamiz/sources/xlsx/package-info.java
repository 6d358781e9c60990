/** Tests of workbooks. */
@org.jspecify.annotations.NullMarked
package org.tamiz.sources.xlsx;
