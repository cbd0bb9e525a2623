// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import org.creneau.house.ContractRun;
import org.creneau.memory.InMemoryOrderFaces;

@ContractRun(InMemoryOrderFaces.class)
class InMemoryOrderFacesTest extends OrderFacesContract {
    private final InMemoryOrderFaces faces = new InMemoryOrderFaces();

    @Override
    protected OrderFaces faces() {
        return faces;
    }

    @Override
    protected void order(long id, String number, String email, String firstName, String lastName) {
        String name = (firstName + " " + lastName).trim();
        faces.put(id, OrderFace.of(number, name.isEmpty() ? email : name));
    }
}
