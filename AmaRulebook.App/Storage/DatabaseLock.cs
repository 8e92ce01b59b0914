namespace AmaRulebook.Storage;

/// <summary>Keeps a second process away from the same database: its writers would pass the gate of the first.</summary>
public sealed class DatabaseLock : IDisposable
{
    private readonly FileStream file;

    private DatabaseLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock for as long as the object lives; the system gives it back when the process ends in any way.</summary>
    /// <exception cref="StartRefusedException">Another process holds it.</exception>
    public static DatabaseLock Take(string databasePath)
    {
        try
        {
            return new DatabaseLock(new FileStream(
                databasePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception)
        {
            throw new StartRefusedException($"データベース {databasePath} は、ほかで動いているAmaRulebookが使っています。先にそちらを終えてください。", exception);
        }
    }

    public void Dispose() => file.Dispose();
}

/// <summary>The application can't start; the message tells people why and what to do.</summary>
public sealed class StartRefusedException(string message, Exception? cause = null) : Exception(message, cause);
