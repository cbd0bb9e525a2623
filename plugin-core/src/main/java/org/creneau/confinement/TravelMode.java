// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** How a shopper goes to a point. */
public enum TravelMode {
    WALK,
    BICYCLE,
    CAR,
    PUBLIC_TRANSPORT
}
