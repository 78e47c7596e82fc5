class BinaryTests {

    @Test
    void fits() {}
}
