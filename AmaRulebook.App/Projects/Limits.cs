namespace AmaRulebook.Projects;

/// <summary>How long the texts of a project may be, in UTF-16 units.</summary>
public static class Limits
{
    public const int ProjectName = 100;
    public const int Purpose = 2_000;
    public const int PartyName = 80;
    public const int PersonName = 60;

    /// <summary>担当課, 期間, 場所: what takes a line or two.</summary>
    public const int AboutLine = 200;

    public const int Contact = 500;
    public const int EndingReason = 1_000;
    public const int RemovalReason = 500;
    public const int MeetingNote = 1_000;

    /// <summary>Parties of one project: the wizard compares at most twelve side by side.</summary>
    public const int Parties = 12;

    /// <summary>People of one project.</summary>
    public const int Participants = 200;
}
