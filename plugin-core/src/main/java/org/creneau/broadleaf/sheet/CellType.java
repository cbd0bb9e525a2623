// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

/**
 * What the cells of a column hold. Reading takes what a spreadsheet makes of a value, too, such as a comma in a decimal; what is
 * written is read as the same value. Immutable and thread-safe.
 */
public interface CellType {

    /** The value of a cell that is not blank; throws {@link UnreadableCell}. */
    Object read(String cell);

    /** The cell of a value that is not null. */
    String write(Object value);
}
