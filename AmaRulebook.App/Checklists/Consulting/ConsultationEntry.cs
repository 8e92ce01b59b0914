namespace AmaRulebook.Checklists.Consulting;

/// <summary>One text after the question: the desk's answer, or what the asking party adds.</summary>
public sealed class ConsultationEntry
{
    private ConsultationEntry()
    {
    }

    internal ConsultationEntry(Guid consultationId, int number, Guid? participantId, string deskName, string text, DateTimeOffset at) =>
        (ConsultationId, Number, ParticipantId, DeskName, Text, WrittenAt) = (consultationId, number, participantId, deskName, text, at);

    public Guid ConsultationId { get; private set; }

    /// <summary>Its place after the question, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who of the asking party wrote it; null for the desk.</summary>
    public Guid? ParticipantId { get; private set; }

    /// <summary>Who of the desk wrote it; empty for the asking party.</summary>
    public string DeskName { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public bool IsFromDesk => ParticipantId is null;
}
