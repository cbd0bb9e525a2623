// SPDX-License-Identifier: Apache-2.0
/** The jobs that give back the places of holds that ran out and remind shoppers of their slots; safe to run on every node at once. */
package org.creneau.broadleaf.sweep;
