using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Hub;

/// <summary>
/// 「プロジェクトのこと」 while somebody writes in it. A save that turns out stale is settled field by field: where only the
/// other wrote, their text is taken over and told; where both did, the person chooses. No text is merged by itself.
/// </summary>
public sealed class AboutDraft(AboutText saved, int version)
{
    private readonly Dictionary<AboutField, string> conflicts = [];

    /// <summary>What stands in the form.</summary>
    public AboutText Written { get; private set; } = saved;

    /// <summary>What stood in the database when the writing began, or at the last meeting with another's text.</summary>
    public AboutText Saved { get; private set; } = saved;

    /// <summary>The version of <see cref="Saved"/>.</summary>
    public int BasedOn { get; private set; } = version;

    /// <summary>The fields that both wrote, with the text that was saved first.</summary>
    public IReadOnlyDictionary<AboutField, string> Conflicts => conflicts;

    /// <summary>The fields that only the other wrote, which read so now.</summary>
    public IReadOnlyList<AboutField> TakenOver { get; private set; } = [];

    /// <summary>Whether a save met another's text and has not gone through since.</summary>
    public bool IsStale { get; private set; }

    public bool IsTouched => IsStale || !Written.ReadsLike(Saved);

    public void Write(AboutField field, string text) => Written = Written.With(field, text);

    /// <summary>Takes over what others saved, unless something is written here that is not saved.</summary>
    public void Follow(AboutText current, int version)
    {
        if (!IsTouched)
        {
            (Written, Saved, BasedOn) = (current, current, version);
        }
    }

    /// <summary>Goes on from a save that was stored.</summary>
    /// <param name="sent">What was sent; what was written since then stays.</param>
    /// <param name="current">What stands now.</param>
    /// <param name="version">Its version.</param>
    public void Settle(AboutText sent, AboutText current, int version)
    {
        foreach (var field in AboutFields.All.Where(field => Written[field] == sent[field]))
        {
            Write(field, current[field]);
        }

        (Saved, BasedOn, IsStale, TakenOver) = (current, version, false, []);
        conflicts.Clear();
    }

    /// <summary>Sets what was written against what somebody else saved first.</summary>
    public void Meet(StaleAbout stale)
    {
        var (before, theirs) = (Saved, stale.Current);
        var changed = AboutFields.All.Where(field => theirs[field] != before[field] && theirs[field] != Written[field]).ToList();
        TakenOver = [.. changed.Where(field => Written[field] == before[field])];
        foreach (var field in changed)
        {
            if (TakenOver.Contains(field))
            {
                Write(field, theirs[field]);
            }
            else
            {
                conflicts[field] = theirs[field];
            }
        }

        (Saved, BasedOn, IsStale) = (theirs, stale.Version, true);
    }

    /// <summary>先に保存された文にする.</summary>
    public void TakeTheirs(AboutField field)
    {
        if (conflicts.Remove(field, out var theirs))
        {
            Write(field, theirs);
        }
    }

    /// <summary>自分の文にする.</summary>
    public void KeepMine(AboutField field) => conflicts.Remove(field);

    /// <summary>両方をつなげて直す: theirs first; of the forms all that either chose.</summary>
    public void Combine(AboutField field)
    {
        if (!conflicts.Remove(field, out var theirs))
        {
            return;
        }

        Write(field, field switch
        {
            AboutField.Forms => string.Join(' ', theirs.Split(' ').Union(Written.FormIds)),
            _ => $"{theirs}{(field.IsLine() ? "、" : "\n")}{Written[field]}",
        });
    }
}
