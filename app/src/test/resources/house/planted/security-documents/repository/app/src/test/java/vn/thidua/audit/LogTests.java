package vn.thidua.audit;

class LogTests {

    void growsOnly() {}
}
