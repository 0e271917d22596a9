// Loaded before a child process of the launcher: when the launcher dies, even by kill -9, the child ends in order too.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
