// SPDX-License-Identifier: Apache-2.0
/** Starts the benchmarks of the profile {@code bench}; the benchmarks themselves lie beside what they measure. */
package org.creneau.bench;
