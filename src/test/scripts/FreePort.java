/** Prints a port that nothing listens on. */
void main() throws java.io.IOException {
    try (var socket = new java.net.ServerSocket(0)) {
        IO.println(socket.getLocalPort());
    }
}
