// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what at which points. {@code PointRights} is asked by each page of the plugin's own, {@code PointRows} and {@code
 * AddingRows} keep the admin's sections to the points of whoever looks and to the types they have a right to.
 */
package org.creneau.admin.rights;
