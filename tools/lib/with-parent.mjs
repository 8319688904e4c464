/** Loaded into the server with `--import`: when the launcher is gone, however it went, the server stops too. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
