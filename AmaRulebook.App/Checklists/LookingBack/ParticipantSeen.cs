using AmaRulebook.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>How far in 履歴 a participant had come when the hub was last shown to them. No part of 履歴 itself.</summary>
public sealed class ParticipantSeen
{
    private ParticipantSeen()
    {
    }

    public ParticipantSeen(Guid participantId, long sequence) => (ParticipantId, Sequence) = (participantId, sequence);

    public Guid ParticipantId { get; private set; }

    public long Sequence { get; private set; }

    /// <summary>Goes on, and never back: two browsers of one person may overtake each other.</summary>
    public bool Reach(long sequence)
    {
        var isFurther = sequence > Sequence;
        Sequence = Math.Max(Sequence, sequence);
        return isFurther;
    }
}

internal sealed class ParticipantSeenStorage : IEntityTypeConfiguration<ParticipantSeen>
{
    public void Configure(EntityTypeBuilder<ParticipantSeen> builder)
    {
        builder.ToTable("ParticipantsSeen");
        builder.HasKey(seen => seen.ParticipantId);
        builder.Property(seen => seen.ParticipantId).ValueGeneratedNever();
        builder.HasOne<Participant>().WithMany().HasForeignKey(seen => seen.ParticipantId).OnDelete(DeleteBehavior.Cascade);
    }
}
