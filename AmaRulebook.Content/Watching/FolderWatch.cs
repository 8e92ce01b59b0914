namespace AmaRulebook.Content.Watching;

/// <summary>
/// Decides when a changed folder is read again: once it has stayed the same from one look to the next, so that a burst
/// of saves is one reading, but not later than half a second after the change was seen, so that it cannot be put off.
/// </summary>
/// <param name="read">The stamp of what was read last.</param>
internal sealed class FolderWatch(FolderStamp read)
{
    /// <summary>How often to look; with <see cref="LongestWait"/>, an edit shows within three looks.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a change may be waited for to settle.</summary>
    public static readonly TimeSpan LongestWait = 2 * Interval;

    private (FolderStamp Stamp, TimeSpan Since)? change;

    /// <summary>Whether the folder is to be read now; if so, what the stamp stands for counts as read.</summary>
    /// <param name="stamp">The folder's stamp of now.</param>
    /// <param name="now">The time since the watch began, so that setting the clock changes nothing.</param>
    public bool IsDue(FolderStamp stamp, TimeSpan now)
    {
        if (stamp == read)
        {
            change = null;
            return false;
        }

        if (change is { } seen && (seen.Stamp == stamp || now - seen.Since >= LongestWait))
        {
            read = stamp;
            change = null;
            return true;
        }

        change = (stamp, change?.Since ?? now);
        return false;
    }
}
