package vn.thidua.house.planted.aggregate;

import java.util.Optional;

/** Makes a ledger an aggregate. */
interface LedgerRepository {

    Optional<Ledger> find(String code);
}
