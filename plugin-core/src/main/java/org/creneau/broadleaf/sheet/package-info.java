// SPDX-License-Identifier: Apache-2.0
/** Lists of rows as a spreadsheet writes them: columns, their cells, and what reading one came to. Entry type: {@link org.creneau.broadleaf.sheet.ListReading}. */
package org.creneau.broadleaf.sheet;
