// SPDX-License-Identifier: Apache-2.0
/**
 * What is claimed of bookings, tried as hard as it goes: races, nodes that are killed, a database that goes away, and
 * histories that must have an order. {@code docs/proofs.md} says which test shows what. The use cases are put together
 * in one place, {@link org.creneau.proof.Bookings}.
 */
package org.creneau.proof;
