// SPDX-License-Identifier: Apache-2.0
/** The shop under load: a demo with many points and reservations on PostgreSQL, and who asks it many times a second. */
package org.creneau.demo.load;
