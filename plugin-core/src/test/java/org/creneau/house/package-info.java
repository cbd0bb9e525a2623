// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of the house as tests. {@link org.creneau.house.HouseContract} is what each module runs over its own main
 * classes; the rules stand in {@link org.creneau.house.PureRules}, {@link org.creneau.house.TimeRules},
 * {@link org.creneau.house.HostRules} and {@link org.creneau.house.Surface}. Every rule is shown to bite by an offender in
 * {@code org.creneau.house.canary}, which is read as if that prefix were {@code org.creneau}.
 */
package org.creneau.house;
